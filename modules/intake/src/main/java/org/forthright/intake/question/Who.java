package org.forthright.intake.question;

/** Whose care the complaint is about (SI 2009/309 reg. 5). */
public enum Who {
    MYSELF,
    SOMEBODY_ELSE
}
