package org.forthright.organisation.ods;

/**
 * A role of the national directory.
 *
 * @param id for example RO318
 */
public record OdsRole(String id, String name) {}
