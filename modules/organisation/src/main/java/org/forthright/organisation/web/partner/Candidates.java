package org.forthright.organisation.web.partner;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.ods.OdsDirectory;
import org.forthright.organisation.ods.OdsRecord;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.organisation.web.partner.form.OdsCodes;
import org.forthright.organisation.web.partner.page.SearchPage;
import org.forthright.organisation.web.partner.page.SearchPage.Found;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;

/** Whom a commissioner can arrange services with, found by name or code: on the platform, or in the national directory. */
@ApplicationScoped
class Candidates {

    private static final int MOST = 50;
    private static final Label HERE = Label.of("On the platform", "green");
    private static final Label ELSEWHERE = Label.of("Not on the platform", "grey");
    private static final Label CLOSED = Label.of("Code closed", "orange");

    private final CurrentActor current;
    private final Organisations organisations;
    private final OdsDirectory directory;
    private final OdsRoles roles;
    private final OdsCodes odsCodes;

    @Inject
    Candidates(
            CurrentActor current,
            Organisations organisations,
            OdsDirectory directory,
            OdsRoles roles,
            OdsCodes odsCodes) {
        this.current = current;
        this.organisations = organisations;
        this.directory = directory;
        this.roles = roles;
        this.odsCodes = odsCodes;
    }

    SearchPage page(String words) {
        String address = PartnerList.address(current.actor());
        return new SearchPage(
                address + "/search",
                address,
                address + "/arrangement",
                !words.isEmpty(),
                directory.edition().isPresent(),
                words.isEmpty() ? List.of() : found(words));
    }

    /** Where services are arranged with whoever has this code. */
    String href(String code, String name) {
        String form = PartnerList.address(current.actor()) + "/arrangement?";
        return organisations.providers().stream()
                .filter(organisation -> organisation.odsCode().equalsIgnoreCase(code))
                .findFirst()
                .map(organisation -> form + "organisation=" + organisation.code())
                .orElseGet(() -> form + "ods=" + encoded(code) + "&name=" + encoded(name));
    }

    private List<Found> found(String words) {
        List<Organisation> here = organisations.providers().stream()
                .filter(organisation -> isCalled(organisation, words.toLowerCase(Locale.UK)))
                .toList();
        Set<String> known =
                organisations.listAll().stream().map(Organisation::odsCode).collect(toSet());
        return Stream.concat(
                        here.stream().map(this::found),
                        directory.search(words, MOST).stream()
                                .filter(record -> !known.contains(record.code()) && !odsCodes.commissions(record))
                                .map(this::found))
                .toList();
    }

    private Found found(Organisation organisation) {
        return new Found(
                href(organisation.odsCode(), organisation.name()),
                organisation.name(),
                organisation.odsCode(),
                organisation.kind().title(),
                String.join(", ", organisation.address()),
                HERE,
                List.of());
    }

    /** Whose code is closed is not chosen; those who stand for it today are. */
    private Found found(OdsRecord record) {
        List<Found.Instead> instead = record.active()
                ? List.of()
                : directory.successors(record.code()).stream()
                        .filter(successor -> !odsCodes.commissions(successor))
                        .map(successor -> new Found.Instead(
                                href(successor.code(), successor.name()), successor.code(), successor.name()))
                        .toList();
        return new Found(
                record.active() ? href(record.code(), record.name()) : null,
                record.name(),
                record.code(),
                roles.name(record.roles().getLast()),
                String.join(", ", record.address()),
                record.active() ? ELSEWHERE : CLOSED,
                instead);
    }

    private static boolean isCalled(Organisation organisation, String words) {
        return organisation.name().toLowerCase(Locale.UK).contains(words)
                || organisation.odsCode().toLowerCase(Locale.UK).equals(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
