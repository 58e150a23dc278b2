package org.forthright.local.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Who can sign in and as what, for the terminal. */
public record SignInTable(List<DemoOrganisation> organisations) {

    /** Invented people, this machine only; a real installation has no password that is written down. */
    public static final String PASSWORD = "demonstration-only";

    public String text() {
        return organisations.stream().map(SignInTable::block).collect(Collectors.joining("\n"))
                + "\n  The password of everybody is  " + PASSWORD + "\n";
    }

    private static String block(DemoOrganisation organisation) {
        return "  " + organisation.name() + "  /" + organisation.code() + "\n"
                + organisation.people().stream().map(SignInTable::line).collect(Collectors.joining());
    }

    private static String line(DemoPerson person) {
        return "    %-20s %-26s %s%n".formatted(person.username(), person.name(), roles(person));
    }

    private static String roles(DemoPerson person) {
        return person.roles().stream().map(role -> role.replace('-', ' ')).collect(Collectors.joining(", "));
    }
}
