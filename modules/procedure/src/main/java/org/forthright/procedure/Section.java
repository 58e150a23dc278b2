package org.forthright.procedure;

/** A chapter of a procedure. */
public record Section(String number, String title) {}
