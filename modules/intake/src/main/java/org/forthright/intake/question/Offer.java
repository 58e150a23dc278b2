package org.forthright.intake.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.organisation.Organisation;
import org.forthright.platform.form.Option;

/**
 * What one organisation's form has to choose from today.
 *
 * @param providers whom a commissioner can pass a complaint on to; none where the organisation provides care itself
 * @param adjustments the code list of that name
 * @param promises of the procedure in force today
 */
public record Offer(
        Choice own,
        boolean commissioner,
        List<Choice> providers,
        List<Option> services,
        List<Option> adjustments,
        Promises promises,
        LocalDate today) {

    /** The complaint is about somebody who is not in the list. */
    public static final String OTHER = "other";

    public static final String NOT_SURE = "not-sure";

    public Offer {
        providers = List.copyOf(providers);
        services = List.copyOf(services);
        adjustments = List.copyOf(adjustments);
    }

    /** An organisation that can be complained about here. */
    public record Choice(UUID id, String code, String name, String shortName) {

        public static Choice of(Organisation organisation) {
            return new Choice(organisation.id(), organisation.code(), organisation.name(), organisation.shortName());
        }
    }

    /** A service of the organisation's own list, with a code that can stand in an address. */
    public static Option service(String name) {
        return Option.of(name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-"), name);
    }

    /** Every answer that the page offers to the question whom the complaint is about. */
    public List<String> aboutValues() {
        return Stream.concat(
                        Stream.concat(providers.stream(), Stream.of(own)).map(Choice::code), Stream.of(OTHER, NOT_SURE))
                .toList();
    }

    public List<Option> providerOptions() {
        return providers.stream()
                .map(provider -> Option.of(provider.code(), provider.name()))
                .toList();
    }

    public List<String> serviceValues() {
        return Stream.concat(services.stream().map(Option::value), Stream.of(OTHER))
                .toList();
    }

    /** The organisation complained about, where it is one that takes part here. */
    public Optional<Choice> about(Told told) {
        return commissioner
                ? Stream.concat(Stream.of(own), providers.stream())
                        .filter(choice -> choice.code().equals(told.text("about")))
                        .findFirst()
                : Optional.of(own);
    }

    /** Whether it is somebody whom this organisation must ask about before it tells them (SI 2009/309 reg. 7(3)). */
    public boolean needsConsent(Told told) {
        return about(told).filter(about -> !about.equals(own)).isPresent();
    }

    /** In words: from the list, or what was typed instead, or at least where it was. */
    public String service(Told told) {
        String typed = told.chosen("service").contains(OTHER) ? told.text("service-other") : "";
        return label(services, told.text("service")).orElse(typed.isEmpty() ? told.text("place") : typed);
    }

    public Optional<String> adjustment(String code) {
        return label(adjustments, code);
    }

    private static Optional<String> label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
