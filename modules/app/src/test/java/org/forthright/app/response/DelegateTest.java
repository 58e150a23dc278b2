package org.forthright.app.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.Complaint;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.Responses;
import org.forthright.response.step.ReturnResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A function lent to Kofi Mensah, a member of staff who sees no complaint of his own right. */
@House
class DelegateTest {

    private static final String KOFI = "kofi.mensah";
    private static final String LENDER = "patrick.donnelly";

    @Inject
    Cast cast;

    @Inject
    InvestigationStories investigations;

    @Inject
    ResponseStories stories;

    @Inject
    Responses responses;

    @Inject
    ReturnResponse returnResponse;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    @AfterEach
    void takeBack() {
        Set<UUID> borrowers = Set.of(person(KOFI), person(ResponseStories.CHECKER));
        cast.as(Cast.CALDERBROOK, LENDER, () -> delegations.newestFirst().stream()
                .filter(delegation -> borrowers.contains(delegation.givenTo()))
                .filter(delegation -> delegation.revokedAt().isEmpty())
                .forEach(delegation -> delegation.revoke(clock.instant())));
    }

    @Test
    void whoMaySignReadsNothingBeforeItIsToBeSigned() {
        lend(DelegatedFunction.SIGN_RESPONSE);
        for (Complaint complaint :
                new Complaint[] {investigations.investigating(), stories.drafted(), stories.submitted()}) {
            assertThat(kofiOpens(complaint, "response")).isEqualTo(404);
            assertThat(kofiOpens(complaint, "response/letter/1")).isEqualTo(404);
            assertThat(kofiOpens(complaint, "response/signature")).isEqualTo(404);
        }
    }

    @Test
    void whoMaySignReadsWhatIsToBeSignedAndWhatTheySigned() {
        lend(DelegatedFunction.SIGN_RESPONSE);
        Complaint complaint = stories.checked();
        assertThat(kofiOpens(complaint, "response")).isEqualTo(200);
        assertThat(kofiOpens(complaint, "response/letter/1")).isEqualTo(200);
        assertThat(kofiOpens(complaint, "")).isEqualTo(404);
        stories.sign(complaint, KOFI);
        assertThat(kofiOpens(complaint, "response")).isEqualTo(200);
        takeBack();
        assertThat(kofiOpens(complaint, "response")).isEqualTo(404);
    }

    @Test
    void whoMaySignReadsNothingThatSomebodyElseSigned() {
        lend(DelegatedFunction.SIGN_RESPONSE);
        assertThat(kofiOpens(stories.signed(), "response")).isEqualTo(404);
    }

    /** The law asks for an authorised signature and the procedure for other eyes than the writers': the checker has both. */
    @Test
    void whoCheckedMaySignByDelegation() {
        lend(DelegatedFunction.SIGN_RESPONSE, ResponseStories.CHECKER);
        Complaint complaint = stories.checked();
        assertThat(Desk.of(cast, Cast.CALDERBROOK, ResponseStories.CHECKER)
                        .open(complaint.reference(), "response/signature")
                        .statusCode())
                .isEqualTo(200);
        stories.sign(complaint, ResponseStories.CHECKER);
        assertThat(cast.as(Cast.CALDERBROOK, LENDER, () -> responses
                        .require(complaint.id())
                        .signature()
                        .orElseThrow()
                        .onBehalfOf()))
                .isEqualTo("Patrick Donnelly");
    }

    @Test
    void whoManagesByDelegationDoesWhatTheManagerDoes() {
        Complaint complaint = investigations.investigating();
        assertThat(kofiOpens(complaint, "")).isEqualTo(404);
        lend(DelegatedFunction.MANAGE_COMPLAINTS);
        for (String page : new String[] {"", "allocation", "points", "notes", "ombudsman"}) {
            assertThat(kofiOpens(complaint, page)).as(page).isEqualTo(200);
        }
        Browser kofi = new Browser(cast.token(KOFI));
        assertThat(kofi.get("/" + Cast.CALDERBROOK + "/work").statusCode()).isEqualTo(200);
        assertThat(desk().send(complaint.reference(), "notes", "words", "Spoke with the ward.")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aWriterDoesNotReturnTheirOwnDraftInPlaceOfTheChecker() {
        Complaint complaint = stories.submitted();
        assertThatThrownBy(() -> cast.as(
                        Cast.CALDERBROOK,
                        ResponseStories.WRITER,
                        () -> returnResponse.sendBack(
                                complaint.reference(),
                                responses.require(complaint.id()).version(),
                                "My own reasons")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ResponseRefusal.OWN_DRAFT));
    }

    private void lend(DelegatedFunction function) {
        lend(function, KOFI);
    }

    private void lend(DelegatedFunction function, String borrower) {
        UUID lender = person(LENDER);
        UUID to = person(borrower);
        cast.as(
                Cast.CALDERBROOK,
                LENDER,
                () -> delegations.persist(new Delegation(
                        Organisation.idOf(Cast.CALDERBROOK),
                        function,
                        lender,
                        to,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 12, 31),
                        "Board minute of 28 October 2026")));
    }

    private int kofiOpens(Complaint complaint, String noun) {
        return desk().open(complaint.reference(), noun).statusCode();
    }

    private Desk desk() {
        return Desk.of(cast, Cast.CALDERBROOK, KOFI);
    }

    private UUID person(String username) {
        return cast.actor(Cast.CALDERBROOK, username).person();
    }
}
