package org.forthright.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.forthright.app.complaint.Stories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.platform.page.RoomWords;
import org.junit.jupiter.api.Test;

/** After every step the page that follows says that it was done, once. */
@House
class NoticeTest {

    private static final String COOKIE = "__Host-done";
    private static final String SENTENCE = "The complaint is allocated.";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void saysOnceThatAStepWasDone() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        String address = "/" + Cast.NORTHMOOR + "/complaints/" + complaint.reference();
        Browser ruth = new Browser(cast.token("ruth.adeyemi"));
        Response done = ruth.post(
                address + "/allocation",
                "handler",
                cast.actor(Cast.NORTHMOOR, "priya.nair").person().toString(),
                "version",
                "");
        assertThat(done.getCookie(COOKIE)).isEqualTo("complaint.allocated");
        Response next = ruth.get(address, COOKIE, done.getCookie(COOKIE));
        assertThat(next.asString()).contains(SENTENCE, "nhsuk-notification-banner--success");
        assertThat(next.getDetailedCookie(COOKIE).getMaxAge()).isZero();
        assertThat(ruth.get(address).asString()).doesNotContain(SENTENCE);
    }

    @Test
    void saysNothingAfterARefusalAndNothingThatSomebodyMadeUp() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        String address = "/" + Cast.NORTHMOOR + "/complaints/" + complaint.reference();
        Browser ruth = new Browser(cast.token("ruth.adeyemi"));
        assertThat(ruth.post(address + "/allocation", "handler", "", "version", "")
                        .getCookies())
                .doesNotContainKey(COOKIE);
        assertThat(ruth.get(address, COOKIE, "You have won").asString())
                .doesNotContain("You have won", "nhsuk-notification-banner--success");
    }

    @Test
    void tellsOnlyOfWhatTheTimelineKnows() {
        Set<String> kinds = RoomWords.in("timeline").stringPropertyNames();
        assertThat(RoomWords.in("done").stringPropertyNames())
                .allMatch(notice -> kinds.stream().anyMatch(notice::startsWith));
    }
}
