package org.forthright.response.draft;

/**
 * A paper that was considered, as a letter names it.
 *
 * @param source who it comes from, in words
 */
public record PaperInDraft(String name, String source, String dated) {}
