package org.forthright.organisation.onboarding.file;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.organisation.Advocacy;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.platform.folder.YamlReading;
import org.forthright.platform.tenancy.Role;

/**
 * One {@code organisation.yaml} as it was read, and held against the rules that look at it alone. Its profile may only
 * be used where no mistake was noted.
 *
 * @param yaml where rules that look at several files note what they find in this one
 */
record ProfileFile(Profile profile, YamlReading yaml) {

    static final Predicate<String> ADDRESS =
            Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+").asMatchPredicate();

    private static final Predicate<String> CODE =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*").asMatchPredicate();
    private static final Predicate<String> PREFIX =
            Pattern.compile("[A-Z]{2,4}").asMatchPredicate();
    private static final Predicate<String> USERNAME =
            Pattern.compile("[a-z0-9][a-z0-9._@-]*").asMatchPredicate();

    static ProfileFile read(YamlReading yaml) {
        OrganisationKind kind = kind(yaml);
        ProfileFile file = new ProfileFile(
                new Profile(
                        checked(
                                yaml,
                                "code",
                                CODE,
                                "a code has lower-case letters and digits, joined by single hyphens"),
                        yaml.text("name"),
                        yaml.text("shortName"),
                        yaml.text("odsCode"),
                        kind,
                        checked(yaml, "referencePrefix", PREFIX, "a prefix has two to four capital letters"),
                        mail(yaml, "complaintsEmail"),
                        yaml.text("phone"),
                        yaml.text("openingHours"),
                        yaml.texts("address"),
                        yaml.texts("services"),
                        yaml.part("advocacy", ProfileFile::advocacy).orElse(Advocacy.NONE),
                        yaml.each("commissions", ProfileFile::commissioned),
                        yaml.each("people", person -> person(person, kind))),
                yaml);
        file.requireWhoIsResponsible();
        file.requireEverybodyOnce();
        file.requireArrangementsOfACommissioner();
        return file;
    }

    private static OrganisationKind kind(YamlReading yaml) {
        String code = yaml.text("kind");
        Optional<OrganisationKind> kind = Stream.of(OrganisationKind.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (kind.isEmpty() && !code.isEmpty()) {
            yaml.mistake("kind", "there is no kind " + code);
        }
        return kind.orElse(OrganisationKind.PROVIDER);
    }

    private static Advocacy advocacy(YamlReading yaml) {
        return new Advocacy(
                yaml.text("name"), yaml.text("phone"), mail(yaml, "email"), yaml.text("source"), yaml.day("reviewOn"));
    }

    private static Commissioned commissioned(YamlReading yaml) {
        if (yaml.isPlain()) {
            return new Commissioned(yaml.plain(), "", "", true, null, null);
        }
        Commissioned line = new Commissioned(
                yaml.text("provider"),
                yaml.textIfAny("service"),
                yaml.textIfAny("contract"),
                yaml.yes("nhsFunded", true),
                yaml.day("from"),
                yaml.day("until"));
        if (line.from() != null && line.until() != null && line.until().isBefore(line.from())) {
            yaml.mistake("until", "the arrangement ends before it begins");
        }
        return line;
    }

    private static Person person(YamlReading yaml, OrganisationKind kind) {
        Person person = new Person(
                checked(yaml, "username", USERNAME, "a user name has lower-case letters, digits and . _ - @"),
                yaml.text("name"),
                mail(yaml, "email"),
                roles(yaml, kind),
                yaml.day("from"),
                yaml.day("until"));
        if (person.from() != null && person.until() != null && person.until().isBefore(person.from())) {
            yaml.mistake("until", "the last day is before the first");
        }
        return person;
    }

    private static Set<Role> roles(YamlReading yaml, OrganisationKind kind) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> codes = yaml.texts("roles");
        for (String code : codes) {
            Optional<Role> role = Role.of(code);
            if (role.isEmpty()) {
                yaml.mistake("roles", "there is no role " + code);
            } else if (!kind.roles().contains(role.get())) {
                yaml.mistake("roles", "nobody is " + code + " in an organisation of the kind " + kind.code());
            } else {
                roles.add(role.get());
            }
        }
        if (codes.isEmpty()) {
            yaml.mistake("roles", "roles are missing");
        }
        return roles;
    }

    private static String mail(YamlReading yaml, String key) {
        return checked(yaml, key, ADDRESS, "this is no email address");
    }

    private static String checked(YamlReading yaml, String key, Predicate<String> rule, String otherwise) {
        String text = yaml.text(key);
        if (!text.isEmpty() && !rule.test(text)) {
            yaml.mistake(key, otherwise);
        }
        return text;
    }

    /** SI 2009/309 reg. 4(1): one responsible person and a complaints manager, who may be the same. */
    private void requireWhoIsResponsible() {
        if (!profile.kind().takesPart()) {
            return;
        }
        List<Person> responsible = holding(Role.RESPONSIBLE_PERSON);
        if (responsible.isEmpty()) {
            yaml.mistake("people", "nobody is responsible-person (SI 2009/309 reg. 4(1)(a))");
        }
        if (holding(Role.COMPLAINTS_MANAGER).isEmpty()) {
            yaml.mistake("people", "nobody is complaints-manager (SI 2009/309 reg. 4(1)(b))");
        }
        for (Person later : responsible) {
            responsible.stream()
                    .takeWhile(earlier -> earlier != later)
                    .filter(later::overlaps)
                    .findFirst()
                    .ifPresent(earlier -> mistakeAbout(
                            later,
                            "on the same day " + earlier.name()
                                    + " is responsible-person as well; there is one (SI 2009/309 reg. 4(1)(a))"));
        }
    }

    private List<Person> holding(Role role) {
        return profile.people().stream()
                .filter(person -> person.roles().contains(role))
                .toList();
    }

    private void requireEverybodyOnce() {
        Set<String> seen = new HashSet<>();
        for (Person person : profile.people()) {
            if (!person.username().isEmpty() && !seen.add(person.username())) {
                mistakeAbout(person, person.username() + " stands here twice; give one line all the roles");
            }
        }
    }

    private void requireArrangementsOfACommissioner() {
        if (!profile.commissions().isEmpty() && profile.kind() != OrganisationKind.COMMISSIONER) {
            yaml.mistake("commissions", "only an organisation of the kind commissioner commissions others");
        }
    }

    void mistakeAbout(Person person, String sentence) {
        yaml.mistake("people", profile.people().lastIndexOf(person), sentence);
    }

    void mistakeAbout(Commissioned line, String sentence) {
        yaml.mistake("commissions", profile.commissions().lastIndexOf(line), sentence);
    }
}
