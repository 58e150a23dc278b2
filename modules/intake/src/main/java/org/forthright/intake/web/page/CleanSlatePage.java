package org.forthright.intake.web.page;

/** Asks once more before what was written is deleted; {@code back} leads to it again. */
public record CleanSlatePage(String action, String back) {}
