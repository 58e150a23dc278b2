package org.forthright.procedure.web.letter.page;

/**
 * One thing that keeps a text from being used.
 *
 * @param place "Line 12", "Subject", "The whole text"; in Welsh or in another letter where it is there
 * @param law what it rests on; empty where it is no matter of law
 */
public record FaultLine(String place, String sentence, String law) {}
