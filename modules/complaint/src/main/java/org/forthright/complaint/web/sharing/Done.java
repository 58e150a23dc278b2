package org.forthright.complaint.web.sharing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a step here has done, told on the page that follows it; the address carries which. */
enum Done {
    CONSENT_ASKED("The question is on record. Record the answer when the person has given it."),
    CONSENT_LETTER(
            "The letter is in the documents, to be printed. Where we have an email address it is on its way there too."),
    CONSENT_RECORDED("The person's answer is on record."),
    CONSENT_WITHDRAWN("The withdrawal is on record. Nothing more is shared with this organisation."),
    FORWARDED("The complaint is forwarded. The person and the provider are being told.");

    static final String PARAMETER = "done";

    private final String sentence;

    Done(String sentence) {
        this.sentence = sentence;
    }

    static Optional<Done> named(@Nullable String code) {
        return Stream.of(values()).filter(done -> done.code().equals(code)).findFirst();
    }

    String on(String address) {
        return address + "?" + PARAMETER + "=" + code();
    }

    String sentence() {
        return sentence;
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
