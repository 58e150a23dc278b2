package org.forthright.platform.form;

/**
 * Why an answer cannot be taken.
 *
 * @param name the question
 * @param sentence what the person should do about it
 * @param target the box the error summary leads to; empty when the problem is with no single box
 */
public record Problem(String name, String sentence, String target) {}
