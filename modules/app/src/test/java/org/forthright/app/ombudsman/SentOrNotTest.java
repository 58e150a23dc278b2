package org.forthright.app.ombudsman;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.app.response.ResponseStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.RecordLetterSent;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.bundle.BundleFiles;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.paper.PageImages;
import org.junit.jupiter.api.Test;

/** Nobody takes a letter that waits, or was withdrawn, for one that went: neither staff nor the Ombudsman. */
@House
class SentOrNotTest {

    private static final String IMRAN = "imran.sayeed";
    private static final String[] STATES = {
        "Sent by post on 23 November 2026", "Withdrawn on 23 November 2026, never sent", "Not yet sent"
    };

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    ResponseStories responses;

    @Inject
    OutgoingLetters letters;

    @Inject
    Documents documents;

    @Inject
    RecordLetterSent recordLetterSent;

    @Inject
    AgreePlan agreePlan;

    @Inject
    BuildBundle buildBundle;

    @Inject
    BundleFiles files;

    @Test
    void standsBesideEveryLetterInTheDocumentsAndInTheBundle() {
        Complaint complaint = withALetterOfEachKind();
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, IMRAN);
        assertThat(imran.open(complaint.reference(), "documents").asString())
                .contains(STATES)
                .contains("Acknowledgement, 23 November 2026.pdf", "How we look into it, 23 November 2026.pdf");
        assertThat(imran.open(complaint.reference(), "bundles").asString()).contains(STATES);
        imran.program()
                .get("/api" + imran.address(complaint.reference(), "documents"))
                .then()
                .body("sent", hasItems(STATES));

        Bundle bundle = cast.as(
                Cast.NORTHMOOR,
                IMRAN,
                () -> buildBundle.build(
                        complaint.reference(),
                        new BuildBundle.Command(
                                "All letters",
                                documents.of(complaint.id()).stream()
                                        .filter(paper -> paper.kind() == DocumentKind.LETTER)
                                        .map(Document::id)
                                        .collect(Collectors.toSet()))));

        String page =
                imran.open(complaint.reference(), "bundles/" + bundle.number()).asString();
        assertThat(page)
                .contains(STATES)
                .contains("Letter withdrawn before it was sent: How we look into it, 23 November 2026");
        assertThat(words(bundle)).contains(STATES);
    }

    @Test
    void aLetterThatHasNotGoneIsNotPassedOn() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, IMRAN);
        String letter = waiting(complaint, OutgoingLetter.ACKNOWLEDGEMENT).toString();
        assertThat(imran.open(complaint.reference(), "forwarding").asString()).doesNotContain(letter);
        stories.posted(complaint);
        assertThat(imran.open(complaint.reference(), "forwarding").asString()).contains(letter);
    }

    @Test
    void saysOfTheResponseHowItWent() {
        Desk helen = Desk.of(cast, Cast.CALDERBROOK, "helen.croft");
        assertThat(helen.open(responses.signed().reference(), "documents").asString())
                .contains("Final response, 23 November 2026.pdf", "Signed, not yet sent");
        assertThat(helen.open(responses.sent().reference(), "documents").asString())
                .contains("Sent by post on 23 November 2026")
                .doesNotContain("not yet sent");
    }

    /** The acknowledgement went, the first plan was overtaken, the second one waits. */
    private Complaint withALetterOfEachKind() {
        Complaint complaint = stories.planned(ConsentAnswer.GIVEN);
        UUID acknowledgement = waiting(complaint, OutgoingLetter.ACKNOWLEDGEMENT);
        cast.as(Cast.NORTHMOOR, IMRAN, () -> {
            recordLetterSent.record(
                    complaint.reference(), acknowledgement, OutgoingLetter.How.POST, LocalDate.of(2026, 11, 23));
            agreePlan.agree(
                    complaint.reference(),
                    new Plan.Terms(LocalDate.of(2027, 2, 12), true, "As before.", "by telephone", "The ward moved."),
                    1);
        });
        return complaint;
    }

    private UUID waiting(Complaint complaint, String text) {
        return cast.as(Cast.NORTHMOOR, IMRAN, () -> letters.waiting(complaint.id()).stream()
                .filter(letter -> letter.is(text))
                .findFirst()
                .orElseThrow()
                .documentId());
    }

    private String words(Bundle bundle) {
        byte[] pdf = cast.as(Cast.NORTHMOOR, IMRAN, () -> files.read(bundle, BundleFile.PDF));
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(page -> PageImages.of(pdf, page, 20).text())
                .collect(joining(" "))
                .replaceAll("\\s+", " ");
    }
}
