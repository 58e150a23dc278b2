package org.forthright.complaint.web.page;

import java.time.Instant;
import org.forthright.complaint.casefile.CaseView.Asked;
import org.forthright.kernel.time.London;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/** Where a question of consent stands, for the reader of a page. */
public enum ConsentState {
    NOT_ASKED("Not asked yet", "Not asked yet", "grey"),
    AWAITED("Not answered yet", "Asked on %s, not answered yet", "yellow"),
    IN_FORCE("Given", "Given on %s", "green"),
    REFUSED("Refused", "Refused on %s", "red"),
    WITHDRAWN("Withdrawn", "Withdrawn on %s", "red");

    private final String title;
    private final String sentence;
    private final String colour;

    ConsentState(String title, String sentence, String colour) {
        this.title = title;
        this.sentence = sentence;
        this.colour = colour;
    }

    public static ConsentState of(@Nullable Asked asked) {
        if (asked == null) {
            return NOT_ASKED;
        }
        if (asked.withdrawnAt() != null) {
            return WITHDRAWN;
        }
        return switch (asked.answer()) {
            case NOT_YET -> AWAITED;
            case GIVEN -> IN_FORCE;
            case REFUSED -> REFUSED;
        };
    }

    /** The state with the day since when it is so, where its heading says that it is about consent. */
    public static String sentence(@Nullable Asked asked) {
        ConsentState state = of(asked);
        return asked == null ? state.sentence : state.sentence.formatted(day(since(asked)));
    }

    /** Empty where it has not come to that. */
    public static String day(@Nullable Instant instant) {
        return instant == null ? "" : DateWords.day(London.dateOf(instant));
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }

    private static Instant since(Asked asked) {
        if (asked.withdrawnAt() != null) {
            return asked.withdrawnAt();
        }
        return asked.answeredAt() == null ? asked.askedAt() : asked.answeredAt();
    }
}
