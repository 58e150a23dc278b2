package org.forthright.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the layouts say around a page: where the reader is, who they are, and where they may go. */
@Named("frame")
@RequestScoped
public class Frame {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;
    private String organisationCode = "";
    private String organisationName = "";
    private String personName = "";
    private String roleName = "";
    private String help = "";
    private String procedure = "";
    private String notice = "";
    private String elsewhere = "";
    private String signOut = "/sign-out";
    private List<NavigationItem> navigation = List.of();
    private List<NavigationItem> footer = List.of();

    Frame(Clock clock) {
        this.clock = clock;
    }

    public void organisation(String code, String name) {
        organisationCode = code;
        organisationName = name;
    }

    public void person(String name, String role) {
        personName = name;
        roleName = role;
    }

    public void navigation(List<NavigationItem> items) {
        navigation = List.copyOf(items);
    }

    public void footer(List<NavigationItem> items) {
        footer = List.copyOf(items);
    }

    /** Whom to ask, in one sentence; it stands at the same place on every page. */
    public void help(String sentence) {
        help = sentence;
    }

    /** Which version of the organisation's procedure is in force, in one sentence. */
    public void procedure(String sentence) {
        procedure = sentence;
    }

    /** What the reader has just done, shown once at the top of the page. */
    public void notice(String sentence) {
        notice = sentence;
    }

    public void elsewhere(String href) {
        elsewhere = href;
    }

    public void signOut(String href) {
        signOut = href;
    }

    public String organisationCode() {
        return organisationCode;
    }

    public String organisationName() {
        return organisationName;
    }

    public String personName() {
        return personName;
    }

    public String roleName() {
        return roleName;
    }

    /** Whether somebody is signed in. */
    public boolean staff() {
        return !personName.isEmpty();
    }

    public List<NavigationItem> navigation() {
        return navigation;
    }

    public List<NavigationItem> footer() {
        return footer;
    }

    public String help() {
        return help;
    }

    public String procedure() {
        return procedure;
    }

    public String notice() {
        return notice;
    }

    /** Staff are led to their own first place, everybody else to the public page. */
    public String home() {
        if (staff()) {
            return navigation.isEmpty() ? "/" : navigation.getFirst().href();
        }
        return organisationCode.isEmpty() ? "/" : "/" + organisationCode;
    }

    /** Where somebody who works in several organisations chooses another; empty for everybody else. */
    public String elsewhere() {
        return elsewhere;
    }

    public String search() {
        return "/" + organisationCode + "/complaints";
    }

    /** Whether the reader may look through complaints: then the place stands in the menu as well. */
    public boolean searchable() {
        return navigation.stream().anyMatch(item -> item.href().equals(search()));
    }

    public String signOut() {
        return signOut;
    }

    public String printedAt() {
        return PRINTED.format(clock.instant().atZone(LONDON));
    }
}
