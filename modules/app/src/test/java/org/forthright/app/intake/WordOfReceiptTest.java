package org.forthright.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.receipt.Receipt;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.Acting;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first mail goes to an address that anybody may have typed: it is no way to send anybody anything. */
@House
class WordOfReceiptTest {

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    TimeMachine timeMachine;

    @Inject
    ReceiveComplaint receiveComplaint;

    @Inject
    Session database;

    @AfterEach
    void back() {
        timeMachine.back();
    }

    @Test
    void repeatsNothingThatWasTypedButTheName() {
        receive(Channel.ONLINE, "once@mail.example");
        assertThat(mailsTo("once@mail.example"))
                .singleElement()
                .asString()
                .contains("Dear Tom Ashby,")
                .doesNotContain("typed-");
    }

    @Test
    void goesToOneAddressAFewTimesADay() {
        for (int i = 0; i < 8; i++) {
            receive(Channel.ONLINE, i % 2 == 0 ? "flood@mail.example" : "Flood@Mail.example");
        }
        receive(Channel.ONLINE, "flood+1@mail.example");
        assertThat(mailsTo("flood+1@mail.example")).isEmpty();
        assertThat(mailsTo("flood@mail.example")).hasSize(5);
        timeMachine.moveTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        receive(Channel.ONLINE, "flood@mail.example");
        assertThat(mailsTo("flood@mail.example")).hasSize(6);
    }

    @Test
    void countsNothingThatStaffTakeDown() {
        for (int i = 0; i < 7; i++) {
            receive(Channel.PHONE, "advocate@mail.example");
        }
        assertThat(mailsTo("advocate@mail.example")).hasSize(7);
    }

    private Complaint receive(Channel channel, String email) {
        return acting.as(
                cast.visitor(Cast.CALDERBROOK),
                () -> receiveComplaint.receive(new Receipt(
                        channel,
                        new Complaint.About("typed-subject", "Emergency department", null, null, null),
                        new Account.Words("typed-story", "typed-place", "typed-when", "typed-outcome", Term.COMPLAINT),
                        List.of(new Party.Details(
                                PartyRole.COMPLAINANT,
                                "Tom\r\nAshby",
                                "typed-relationship",
                                email,
                                "",
                                "typed-address",
                                null,
                                "typed-note")),
                        List.of(new Receipt.Wish("other", "Something else", "typed-wish")),
                        ConsentAnswer.NOT_YET,
                        List.of(),
                        LocalDateTime.of(2026, 11, 23, 9, 0).atZone(London.ZONE).toInstant())));
    }

    private List<String> mailsTo(String address) {
        return acting.as(cast.visitor(Cast.CALDERBROOK), () -> database.createNativeQuery(
                        "select body from outbox where lower(recipient) = ?1", String.class)
                .setParameter(1, address)
                .getResultList());
    }
}
