package org.forthright.complaint.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.AdjustmentWords;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.step.sharing.Disclosure;
import org.forthright.complaint.web.overview.OverviewPage.OwnWords;
import org.forthright.complaint.web.sharing.page.Shown;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.page.DateWords;

/** Puts a disclosure into the words of the page; nothing is on it that is not in the disclosure. */
@ApplicationScoped
class Disclosed {

    private static final long KILOBYTE = 1024;
    private static final double MEGABYTE = 1024.0 * KILOBYTE;

    private final Complaints complaints;
    private final Organisations organisations;
    private final AdjustmentWords adjustmentWords;

    @Inject
    Disclosed(Complaints complaints, Organisations organisations, AdjustmentWords adjustmentWords) {
        this.complaints = complaints;
        this.organisations = organisations;
        this.adjustmentWords = adjustmentWords;
    }

    Shown of(Participation participation, Disclosure disclosure) {
        return new Shown(
                matter(participation, complaints.require(participation.complaintId())),
                disclosure.account().map(Disclosed::ownWords).orElse(null),
                disclosure.account().map(account -> account.term().word()).orElse(""),
                disclosure.parties().stream().map(Disclosed::person).toList(),
                disclosure.adjustments().stream().map(adjustmentWords::line).toList(),
                disclosure.points().stream().map(this::point).toList(),
                disclosure.documents().stream().map(Disclosed::paper).toList(),
                new Shown.Progress(
                        DateWords.day(participation.receivedOn()),
                        day(participation.acknowledgedOn()),
                        day(participation.respondBy())));
    }

    static String size(long bytes) {
        return bytes < MEGABYTE
                ? Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / MEGABYTE);
    }

    private Shown.Matter matter(Participation participation, Complaint complaint) {
        return new Shown.Matter(
                participation.reference(),
                participation.name(),
                participation.subject(),
                complaint.service(),
                name(complaint.aboutOrganisationId()),
                day(complaint.happenedOn()),
                day(complaint.knownOn()),
                complaint.channel().title(),
                String.join(", ", participation.tags()));
    }

    private static OwnWords ownWords(Account account) {
        return new OwnWords(
                account.whatHappened(), account.whereItHappened(), account.whenItHappened(), account.outcomeWanted());
    }

    private static Shown.Person person(Party party) {
        String role = party.relationship().isBlank()
                ? party.role().title()
                : "%s (%s)".formatted(party.role().title(), party.relationship());
        return new Shown.Person(role, party.shownName(), lines(party));
    }

    private static List<String> lines(Party party) {
        return Stream.of(
                        party.bornOn()
                                .map(DateWords::day)
                                .map("Born %s"::formatted)
                                .orElse(""),
                        party.phone(),
                        party.email(),
                        party.address().lines().collect(Collectors.joining(", ")),
                        party.contactNote(),
                        party.agreement().map(Party.Agreement::words).orElse(""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Shown.AgreedPoint point(Point point) {
        return new Shown.AgreedPoint(point.number(), point.summary(), name(point.aboutOrganisationId()));
    }

    private static Shown.Paper paper(Document document) {
        return new Shown.Paper(document.name(), document.kind().title(), size(document.size()));
    }

    private String name(Optional<UUID> organisation) {
        return organisation.map(organisations::require).map(Organisation::name).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateWords::day).orElse("");
    }
}
