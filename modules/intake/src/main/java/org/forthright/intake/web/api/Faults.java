package org.forthright.intake.web.api;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;

/** What is wrong with a complaint that another system sent (RFC 9457). */
public record Faults(int status, String code, String title, List<Fault> faults) {

    static final int STATUS = AskAgain.STATUS;

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    /** One of them, by the name of the member. */
    public record Fault(String member, String sentence) {}

    static Faults in(Answers answers) {
        return new Faults(
                STATUS,
                "ANSWERS",
                "Some answers cannot be taken",
                answers.problems().stream()
                        .map(problem -> new Fault(member(problem.name()), problem.sentence()))
                        .toList());
    }

    /** "patient-name" as "patientName"; the hour is part of when it was received. */
    private static String member(String name) {
        return name.equals("received-time") ? "received" : HYPHEN.matcher(name).replaceAll(Faults::capital);
    }

    private static String capital(MatchResult letter) {
        return Character.toString(Character.toUpperCase(letter.group(1).charAt(0)));
    }
}
