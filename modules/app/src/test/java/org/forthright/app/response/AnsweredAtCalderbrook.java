package org.forthright.app.response;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.app.house.Cast;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.paper.PageImages;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.Responses;

/** Calderbrook answers complaints; what is asked of its responses in more than one test. */
abstract class AnsweredAtCalderbrook {

    @Inject
    Cast cast;

    @Inject
    InvestigationStories investigations;

    @Inject
    ResponseStories stories;

    @Inject
    Participations participations;

    @Inject
    Responses responses;

    UUID letter(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> stories.letterOf(complaint));
    }

    Stage stage(Complaint complaint) {
        return cast.as(Cast.CALDERBROOK, ResponseStories.WRITER, () -> participations
                .require(complaint.reference())
                .stage());
    }

    static String words(byte[] pdf) {
        return IntStream.rangeClosed(1, PageImages.pages(pdf))
                .mapToObj(page -> PageImages.of(pdf, page, 40).text())
                .collect(joining("\n"));
    }

    void as(String username, Runnable task) {
        cast.as(Cast.CALDERBROOK, username, task);
    }

    static void refuses(ResponseRefusal reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
