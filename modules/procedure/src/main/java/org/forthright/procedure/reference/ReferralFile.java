package org.forthright.procedure.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;
import org.jspecify.annotations.Nullable;

/** The file {@code default/reference/ombudsman.yaml}: where people go after the local answer. */
record ReferralFile(Ombudsman ombudsman, Body scotland, Body mentalHealthAct, Body socialCare) {

    List<Body> bodies() {
        return List.of(ombudsman.body(), scotland, mentalHealthAct, socialCare);
    }

    record Ombudsman(
            String code,
            String name,
            String what,
            String time,
            List<Contact> contacts,
            Liaison liaison,
            TimeLimit timeLimit) {

        Body body() {
            return new Body(code, name, what, time, contacts);
        }
    }

    record Body(
            String code,
            String name,
            String what,
            @MayBeMissing String time,
            List<Contact> contacts) {

        ContactBlock on(LocalDate day) {
            return contacts.stream()
                    .filter(contact -> contact.isInForceOn(day))
                    .reduce((older, newer) -> newer)
                    .map(contact -> new ContactBlock(
                            name, what.strip(), time.strip(), contact.phone(), contact.website(), contact.post()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "How to reach the %s on %s is not known.".formatted(name, day)));
        }
    }

    record Contact(
            LocalDate effectiveFrom,
            @MayBeMissing @Nullable LocalDate effectiveTo,
            String phone,
            String website,
            @MayBeMissing List<String> post,
            String source,
            LocalDate reviewOn,
            @MayBeMissing List<String> unconfirmed) {

        boolean isInForceOn(LocalDate day) {
            return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
        }

        boolean endsBeforeItBegins() {
            return effectiveTo != null && effectiveTo.isBefore(effectiveFrom);
        }
    }

    record Liaison(String email, @JsonProperty("for") String purpose, String source, LocalDate reviewOn) {}

    record TimeLimit(String text, String basis, boolean confirmed, String source, LocalDate reviewOn) {}
}
