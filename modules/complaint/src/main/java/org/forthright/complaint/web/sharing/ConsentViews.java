package org.forthright.complaint.web.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Concerned;
import org.forthright.complaint.casefile.CaseFile;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseView.Asked;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.web.sharing.page.ConsentLetter;
import org.forthright.complaint.web.sharing.page.ConsentPage;
import org.forthright.complaint.web.sharing.page.ConsentRow;
import org.forthright.complaint.web.sharing.page.ConsentsPage;
import org.forthright.organisation.Organisation;
import org.forthright.platform.form.Option;

/** Lays the pages of consent out. */
@ApplicationScoped
class ConsentViews {

    /** The paragraph that rests on the commissioner's duty to ask (SI 2009/309 reg. 7(3)). */
    static final String PARAGRAPH = "4.3";

    private static final String TAB = "consents";

    private final ComplaintAccess access;
    private final Concerned concerned;
    private final Progresses progresses;
    private final CaseFile caseFile;
    private final OutgoingLetters letters;
    private final CaseFrames caseFrames;
    private final Rules rules;

    @Inject
    ConsentViews(
            ComplaintAccess access,
            Concerned concerned,
            Progresses progresses,
            CaseFile caseFile,
            OutgoingLetters letters,
            CaseFrames caseFrames,
            Rules rules) {
        this.access = access;
        this.concerned = concerned;
        this.progresses = progresses;
        this.caseFile = caseFile;
        this.letters = letters;
        this.caseFrames = caseFrames;
        this.rules = rules;
    }

    ConsentsPage all(Participation participation) {
        String address = caseFrames.address(participation) + "/consents";
        Map<UUID, List<ConsentLetter>> asking = letters(participation);
        return new ConsentsPage(
                caseFrames.of(participation, TAB),
                rules.cite(participation, PARAGRAPH),
                inOrder(participation).stream()
                        .map(asked -> ConsentRow.of(asked, asking.getOrDefault(asked.id(), List.of()), address))
                        .toList(),
                askable(participation).stream()
                        .map(organisation -> Option.of(organisation.code(), organisation.name()))
                        .toList(),
                Option.each(ConsentPurpose.class, ConsentPurpose::title),
                participation.stage().isOpen() && access.canWorkOn(participation));
    }

    ConsentPage one(Participation participation, UUID consent) {
        Asked asked = caseFile.consents(participation.complaintId()).stream()
                .filter(each -> each.id().equals(consent))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new ConsentPage(
                caseFrames.of(participation, TAB),
                rules.cite(participation, PARAGRAPH),
                ConsentRow.of(
                        asked,
                        letters(participation).getOrDefault(asked.id(), List.of()),
                        caseFrames.address(participation) + "/consents"),
                participation.name(),
                progresses.takesPart(participation.complaintId(), asked.organisationId()));
    }

    List<Organisation> askable(Participation participation) {
        return concerned.others(participation);
    }

    Optional<Asked> newest(Participation participation, UUID organisation, ConsentPurpose purpose) {
        return caseFile.consents(participation.complaintId()).stream()
                .filter(asked -> asked.organisationId().equals(organisation) && asked.purpose() == purpose)
                .findFirst();
    }

    private Map<UUID, List<ConsentLetter>> letters(Participation participation) {
        String address = caseFrames.address(participation);
        return letters.asking(participation.complaintId()).stream()
                .collect(groupingBy(
                        letter -> letter.aboutId().orElseThrow(),
                        mapping(letter -> ConsentLetter.of(letter, address), toList())));
    }

    /** By organisation and purpose; of the same question the newest first, as the case file has them. */
    private List<Asked> inOrder(Participation participation) {
        return caseFile.consents(participation.complaintId()).stream()
                .sorted(Comparator.comparing(Asked::organisation).thenComparing(Asked::purpose))
                .toList();
    }
}
