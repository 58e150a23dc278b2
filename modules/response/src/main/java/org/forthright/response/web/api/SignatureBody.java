package org.forthright.response.web.api;

/**
 * Signs what was read.
 *
 * @param version of the response, as it was read
 */
public record SignatureBody(int version) {}
