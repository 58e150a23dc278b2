package org.forthright.organisation.onboarding.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.Profile.Person;
import org.forthright.platform.folder.Mistake;
import org.forthright.platform.folder.YamlReading;

/** Holds the files of all organisations against the rules, and finds everything that is wrong at once. */
public final class Preflight {

    private static final String INVENTED = ".example";

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<ProfileFile> files = new ArrayList<>();
    private final List<Known> directory;

    private Preflight(List<Known> directory) {
        this.directory = directory;
    }

    /** An organisation that is on the platform already, whether or not there is a file of it. */
    public record Known(String code, OrganisationKind kind, String odsCode, String referencePrefix) {}

    public static Checked check(OrganisationFiles given, List<Known> directory) {
        Preflight preflight = new Preflight(directory);
        preflight.read(given);
        preflight.requireDifferent("code", "code", Profile::code, known -> "");
        preflight.requireDifferent(
                "referencePrefix", "reference prefix", Profile::referencePrefix, Known::referencePrefix);
        preflight.requireDifferent("odsCode", "ODS code", Profile::odsCode, Known::odsCode);
        preflight.requireDifferent("name", "name", Profile::name, known -> "");
        preflight.requireProviders();
        preflight.requireOnePersonToAUserName();
        if (given.areInvented()) {
            preflight.requireInventedAddresses();
        }
        return preflight.checked();
    }

    private void read(OrganisationFiles given) {
        given.texts().forEach((folder, text) -> {
            String file = given.shown(folder);
            YamlReading.read(file, text, mistakes, ProfileFile::read).ifPresent(read -> {
                files.add(read);
                if (!read.profile().code().isEmpty() && !read.profile().code().equals(folder)) {
                    read.yaml().mistake("code", "the code has to be the name of the folder, " + folder);
                }
            });
        });
        given.foldersWithout()
                .forEach(folder -> mistakes.add(
                        new Mistake(given.shown(folder), 0, "the folder of an organisation holds this file")));
    }

    private void requireDifferent(
            String key, String word, Function<Profile, String> of, Function<Known, String> ofKnown) {
        Map<String, String> seen = new HashMap<>();
        Set<String> here = new HashSet<>();
        files.forEach(file -> here.add(file.profile().code()));
        directory.stream()
                .filter(known -> !here.contains(known.code()))
                .forEach(known -> seen.put(ofKnown.apply(known), known.code()));
        for (ProfileFile file : files) {
            String value = of.apply(file.profile());
            String other = value.isEmpty()
                    ? null
                    : seen.putIfAbsent(value, file.profile().code());
            if (other != null) {
                file.yaml().mistake(key, other + " has the same " + word + ", " + value);
            }
        }
    }

    private void requireProviders() {
        Map<String, OrganisationKind> kinds = new HashMap<>();
        directory.forEach(known -> kinds.put(known.code(), known.kind()));
        files.forEach(file -> kinds.put(file.profile().code(), file.profile().kind()));
        for (ProfileFile file : files) {
            Set<Commissioned> seen = new HashSet<>();
            for (Commissioned line : file.profile().commissions()) {
                OrganisationKind kind = kinds.get(line.provider());
                if (!line.provider().isEmpty() && kind == null) {
                    file.mistakeAbout(line, "there is no organisation " + line.provider());
                } else if (kind != null && !kind.provides()) {
                    file.mistakeAbout(line, line.provider() + " provides no care, it is of the kind " + kind.code());
                } else if (!seen.add(line)) {
                    file.mistakeAbout(line, "this arrangement stands here twice");
                }
            }
        }
    }

    /** The sign-in service knows a user name once and an address once. */
    private void requireOnePersonToAUserName() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        for (ProfileFile file : files) {
            for (Person person : file.profile().people()) {
                String name = names.putIfAbsent(person.username(), person.name());
                String owner = owners.putIfAbsent(person.email(), person.username());
                if (name != null
                        && !name.equals(person.name())
                        && !person.username().isEmpty()) {
                    file.mistakeAbout(person, "elsewhere " + person.username() + " is " + name);
                }
                if (owner != null
                        && !owner.equals(person.username())
                        && !person.email().isEmpty()) {
                    file.mistakeAbout(person, owner + " has the same address, " + person.email());
                }
            }
        }
    }

    private void requireInventedAddresses() {
        for (ProfileFile file : files) {
            Profile profile = file.profile();
            if (isReal(profile.complaintsEmail())) {
                file.yaml().mistake("complaintsEmail", "in a demonstration every address ends in .example");
            }
            profile.people().stream()
                    .filter(person -> isReal(person.email()))
                    .forEach(person -> file.mistakeAbout(person, "in a demonstration every address ends in .example"));
        }
    }

    private static boolean isReal(String address) {
        return ProfileFile.ADDRESS.test(address) && !address.endsWith(INVENTED);
    }

    private Checked checked() {
        return new Checked(
                files.stream().map(ProfileFile::profile).toList(),
                mistakes.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Mistake::file).thenComparing(Mistake::line))
                        .toList());
    }
}
