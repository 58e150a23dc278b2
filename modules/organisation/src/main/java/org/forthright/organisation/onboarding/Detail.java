package org.forthright.organisation.onboarding;

import java.util.function.Function;
import org.forthright.organisation.Profile;

/** What an organisation says of itself, one by one, so that a plan can name what changes. */
enum Detail {
    NAME("Name", Profile::name),
    SHORT_NAME("Short name", Profile::shortName),
    KIND("Kind", profile -> profile.kind().title()),
    ODS_CODE("ODS code", Profile::odsCode),
    REFERENCE_PREFIX("Letters before references", Profile::referencePrefix),
    EMAIL("Address for complaints", Profile::complaintsEmail),
    PHONE("Telephone", Profile::phone),
    OPENING_HOURS("Opening hours", Profile::openingHours),
    ADDRESS("Postal address", profile -> String.join(", ", profile.address())),
    SERVICES("Services", profile -> String.join(", ", profile.services())),
    ADVOCACY("Advocacy", profile -> profile.advocacy().name()),
    ADVOCACY_PHONE("Telephone of the advocacy", profile -> profile.advocacy().phone()),
    ADVOCACY_EMAIL("Address of the advocacy", profile -> profile.advocacy().email()),
    ADVOCACY_SOURCE("Source of the advocacy", profile -> profile.advocacy().source()),
    ADVOCACY_REVIEW(
            "Review of the advocacy", profile -> Words.of(profile.advocacy().reviewOn()));

    private final String title;
    private final Function<Profile, String> value;

    Detail(String title, Function<Profile, String> value) {
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    String of(Profile profile) {
        return value.apply(profile);
    }
}
