package org.forthright.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.house.stage.TimeMachine;
import org.forthright.intake.draft.DraftKey;
import org.forthright.organisation.Organisation;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.time.DayHasPassed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept while somebody writes, who can see it, and when it is gone. */
@House
class DraftsTest {

    private static final String NORTHMOOR = "/northmoor-icb/complain/";
    private static final String EASTMERE = "/eastmere-icb/complain/";

    @Inject
    TimeMachine time;

    @Inject
    Acting acting;

    @Inject
    Event<Object> events;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void isHeldByACookieThatOnlyThisHostCanRead() {
        String cookie = Visitor.at(NORTHMOOR + "who").page().headers().getValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(Visitor.DRAFT))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .matches("__Host-forthright-draft=[A-Za-z0-9_-]{43};.*")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=72000");
    }

    @Test
    void comesBackAfterTheWindowWasClosed() {
        Visitor first = begun();
        Visitor again =
                new Visitor().with(Visitor.DRAFT, first.cookie(Visitor.DRAFT)).open(NORTHMOOR + "you");
        assertThat(again.text()).contains("value=\"Gwen Pritchard\"");
    }

    @Test
    void showsNothingToAnotherKey() {
        begun();
        Visitor stranger =
                new Visitor().with(Visitor.DRAFT, DraftKey.fresh().value()).open(NORTHMOOR + "you");
        assertThat(stranger.address()).isEqualTo("/northmoor-icb");
        assertThat(stranger.text()).doesNotContain("Gwen Pritchard");
        Visitor guesser = new Visitor().with(Visitor.DRAFT, "' or 1=1").open(NORTHMOOR + "check");
        assertThat(guesser.text()).contains("Start now").doesNotContain("Gwen Pritchard");
    }

    @Test
    void showsNothingAtAnotherOrganisationsDoor() {
        Visitor visitor = begun().open(EASTMERE + "you");
        assertThat(visitor.address()).isEqualTo("/eastmere-icb");
        assertThat(visitor.open(EASTMERE + "who").text()).doesNotContain("checked");
        assertThat(visitor.send("who", "MYSELF").text()).doesNotContain("Gwen Pritchard");
        assertThat(visitor.open(NORTHMOOR + "you").text()).contains("Gwen Pritchard");
    }

    @Test
    void isForgottenWhenNobodyTouchesItForTwentyHours() {
        Visitor visitor = begun();
        dayPassesAt(LocalDateTime.of(2026, 11, 24, 5, 30));
        assertThat(visitor.open(NORTHMOOR + "you").text()).contains("Gwen Pritchard");
        dayPassesAt(LocalDateTime.of(2026, 11, 24, 6, 30));
        assertThat(visitor.open(NORTHMOOR + "you").address()).isEqualTo("/northmoor-icb");
    }

    private void dayPassesAt(LocalDateTime moment) {
        time.moveTo(moment);
        Actor clockwork = Actor.clockwork(Organisation.idOf(Cast.NORTHMOOR));
        acting.as(clockwork, () -> events.fire(new DayHasPassed(LocalDate.of(2026, 11, 24))));
    }

    private static Visitor begun() {
        return Visitor.at(NORTHMOOR + "who")
                .send("who", "MYSELF")
                .send("name", "Gwen Pritchard", "email", "gwen.pritchard@mail.example");
    }
}
