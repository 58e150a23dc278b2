package org.forthright.response.web.page;

/** What somebody said, and when. */
public record Remark(String words, String by) {}
