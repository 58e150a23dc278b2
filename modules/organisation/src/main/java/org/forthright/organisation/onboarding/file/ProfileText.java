package org.forthright.organisation.onboarding.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forthright.organisation.Advocacy;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** Writes a profile as its file, always in the same way, so that two exports of the same organisation are equal. */
public final class ProfileText {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());

    private ProfileText() {}

    public static String of(Profile profile) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("code", profile.code());
        keys.put("name", profile.name());
        keys.put("shortName", profile.shortName());
        keys.put("referencePrefix", profile.referencePrefix());
        keys.put("odsCode", profile.odsCode());
        keys.put("kind", profile.kind().code());
        keys.put("complaintsEmail", profile.complaintsEmail());
        keys.put("phone", profile.phone());
        keys.put("openingHours", profile.openingHours());
        keys.put("address", profile.address());
        keys.put("services", profile.services());
        if (profile.advocacy().isNamed()) {
            keys.put("advocacy", advocacy(profile.advocacy()));
        }
        if (!profile.commissions().isEmpty()) {
            keys.put(
                    "commissions",
                    profile.commissions().stream()
                            .sorted(Comparator.comparing(Commissioned::provider)
                                    .thenComparing(Commissioned::service)
                                    .thenComparing(line -> String.valueOf(line.from())))
                            .map(ProfileText::commissioned)
                            .toList());
        }
        keys.put(
                "people",
                profile.people().stream()
                        .sorted(Comparator.comparing(Person::username))
                        .map(ProfileText::person)
                        .toList());
        return written(keys);
    }

    private static Map<String, Object> advocacy(Advocacy advocacy) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", advocacy.name());
        keys.put("phone", advocacy.phone());
        keys.put("email", advocacy.email());
        put(keys, "source", advocacy.source());
        put(keys, "reviewOn", advocacy.reviewOn());
        return keys;
    }

    private static Map<String, Object> commissioned(Commissioned line) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("provider", line.provider());
        put(keys, "service", line.service());
        put(keys, "contract", line.contract());
        if (!line.nhsFunded()) {
            keys.put("nhsFunded", false);
        }
        put(keys, "from", line.from());
        put(keys, "until", line.until());
        return keys;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("username", person.username());
        keys.put("name", person.name());
        keys.put("email", person.email());
        keys.put("roles", person.roles().stream().map(Role::code).toList());
        put(keys, "from", person.from());
        put(keys, "until", person.until());
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, String text) {
        if (!text.isEmpty()) {
            keys.put(key, text);
        }
    }

    private static void put(Map<String, Object> keys, String key, @Nullable LocalDate day) {
        if (day != null) {
            keys.put(key, day.toString());
        }
    }

    private static String written(Map<String, Object> keys) {
        try {
            return YAML.writeValueAsString(keys);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and lists could not be written", impossible);
        }
    }
}
