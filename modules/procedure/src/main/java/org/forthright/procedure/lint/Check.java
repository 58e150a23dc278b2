package org.forthright.procedure.lint;

import java.util.stream.Stream;

/** Looks for one kind of mistake; a bean of this type takes part in every look at a procedure. */
public interface Check {

    Stream<Flaw> flaws(Subject subject);
}
