package org.forthright.intake.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Clocks;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;

/**
 * What staff add when they take a complaint down.
 *
 * @param receivedAt when it first reached anyone in the organisation: the law counts from there (SI 2009/309 reg. 13(3))
 */
public record TakenDown(Channel channel, String subject, Instant receivedAt) {

    /**
     * Every way but the public form, which nobody takes down, and but social media, unless the procedure takes complaints
     * there. A way that the procedure does not offer is one all the same, for whoever used it has complained.
     */
    public static List<Option> channels(Offer offer) {
        return Stream.of(Channel.values())
                .filter(way -> way != Channel.ONLINE)
                .filter(way -> way != Channel.SOCIAL_MEDIA || offer.promises().takes(way))
                .map(way -> option(way, offer.promises().takes(way)))
                .toList();
    }

    private static Option option(Channel way, boolean offered) {
        Option option = Option.of(way.name(), way.title());
        return offered ? option : option.withHint("Your procedure does not offer it. It counts all the same.");
    }

    /** Reads the whole form; empty when anything on it has a problem. */
    public static Optional<TakenDown> in(Answers answers, Told told, Offer offer, Clocks clocks, Clock clock) {
        Optional<Channel> channel = answers.oneOf(
                        "channel",
                        channels(offer).stream().map(Option::value).toList(),
                        "Choose how the complaint reached you")
                .map(Channel::valueOf);
        Optional<Instant> receivedAt = receivedAt(answers, clocks, clock);
        Question.asked(told, offer).forEach(question -> check(question, answers, offer));
        String subject = answers.required("subject", "Say in a few words what it is about, without names");
        answers.maxLength("subject", Complaint.SUBJECT_LENGTH, "Shorten this to 120 characters or fewer");
        return answers.hasProblems()
                ? Optional.empty()
                : channel.flatMap(way -> receivedAt.map(at -> new TakenDown(way, subject, at)));
    }

    /** A person who gives no name and no address has complained all the same (procedure 3.9). */
    private static void check(Question question, Answers answers, Offer offer) {
        StaffChecks.check(question, answers, offer);
        if (question == Question.YOU) {
            Checks.reachable(answers);
        } else {
            question.check(answers, offer);
        }
    }

    private static Optional<Instant> receivedAt(Answers answers, Clocks clocks, Clock clock) {
        Optional<LocalDate> day =
                answers.pastDate("received", "Enter the day on which it reached you", London.today(clock));
        day.filter(on -> !clocks.reaches(on))
                .ifPresent(on -> answers.problem("received", ComplaintRefusal.DAY_BEYOND_CALENDAR.sentence()));
        answers.required("received-time", "Enter the time at which it reached you, for example 10:30am");
        Optional<LocalTime> time = answers.time("received-time", "Enter a time, for example 10:30am or 14:05");
        Optional<Instant> at = day.flatMap(on -> time.map(hour -> LocalDateTime.of(on, hour)))
                .map(moment -> moment.atZone(London.ZONE).toInstant());
        if (at.filter(clock.instant()::isBefore).isPresent()) {
            answers.problem("received-time", "The time must be now or earlier");
        }
        return at;
    }
}
