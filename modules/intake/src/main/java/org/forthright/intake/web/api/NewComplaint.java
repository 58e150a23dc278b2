package org.forthright.intake.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.forthright.complaint.Channel;
import org.forthright.complaint.account.Term;
import org.forthright.intake.question.ConsentChoice;
import org.forthright.intake.question.Who;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.jspecify.annotations.Nullable;

/** A complaint as another system tells it: the questions of the form under the same names. */
public record NewComplaint(
        @Nullable Channel channel,
        @Nullable OffsetDateTime received,
        @Nullable String subject,
        @Nullable Who who,
        @Nullable String patientName,
        @Nullable LocalDate patientBorn,
        @Nullable String relationship,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String contactNote,
        @Nullable String about,
        @Nullable String aboutOther,
        @Nullable String service,
        @Nullable String serviceOther,
        @Nullable String place,
        @Nullable LocalDate happened,
        @Nullable String happenedAbout,
        @Nullable LocalDate known,
        @Nullable String lateReason,
        @Nullable String what,
        @Nullable Term term,
        @Nullable String wanted,
        @Nullable List<String> adjustments,
        @Nullable String adjustmentsWords,
        @Nullable ConsentChoice consent) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** As the form would have held it, so that the same rules look at it. */
    Answers answers() {
        Answers answers = Answers.none()
                .with("adjustments", adjustments == null ? new String[0] : adjustments.toArray(String[]::new))
                .with("patient-born", patientBorn)
                .with("happened", happened)
                .with("known", known);
        received(answers);
        put(answers, "channel", channel);
        put(answers, "subject", subject);
        put(answers, "who", who);
        put(answers, "patient-name", patientName);
        put(answers, "relationship", relationship);
        put(answers, "name", name);
        put(answers, "email", email);
        put(answers, "phone", phone);
        put(answers, "address", address);
        put(answers, "contact-note", contactNote);
        put(answers, "about", about);
        put(answers, "about-other", aboutOther);
        put(answers, "service", service);
        put(answers, "service-other", serviceOther);
        put(answers, "place", place);
        put(answers, "happened-about", happenedAbout);
        put(answers, "late-reason", lateReason);
        put(answers, "what", what);
        put(answers, "term", term);
        put(answers, "wanted", wanted);
        put(answers, "adjustments-words", adjustmentsWords);
        put(answers, "consent", consent);
        return answers;
    }

    private void received(Answers answers) {
        if (received != null) {
            var london = received.atZoneSameInstant(London.ZONE);
            answers.with("received", london.toLocalDate()).with("received-time", HOUR.format(london));
        }
    }

    private static void put(Answers answers, String name, @Nullable Object value) {
        if (value != null) {
            answers.with(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
