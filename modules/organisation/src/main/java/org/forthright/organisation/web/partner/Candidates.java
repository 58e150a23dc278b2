package org.forthright.organisation.web.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.web.partner.SearchPage.Found;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;

/** Whom a commissioner can arrange services with, found by name or code. */
@ApplicationScoped
class Candidates {

    private static final Label HERE = Label.of("On Forthright", "green");

    private final CurrentActor current;
    private final Organisations organisations;

    @Inject
    Candidates(CurrentActor current, Organisations organisations) {
        this.current = current;
        this.organisations = organisations;
    }

    SearchPage page(String words) {
        String address = PartnerList.address(current.actor());
        return new SearchPage(
                address + "/search",
                address,
                address + "/arrangement",
                !words.isEmpty(),
                words.isEmpty() ? List.of() : here(words.toLowerCase(Locale.UK), address));
    }

    private List<Found> here(String words, String address) {
        return organisations.providers().stream()
                .filter(organisation -> isCalled(organisation, words))
                .map(organisation -> new Found(
                        address + "/arrangement?organisation=" + organisation.code(),
                        organisation.name(),
                        organisation.odsCode(),
                        String.join(", ", organisation.address()),
                        HERE))
                .toList();
    }

    private static boolean isCalled(Organisation organisation, String words) {
        return organisation.name().toLowerCase(Locale.UK).contains(words)
                || organisation.odsCode().toLowerCase(Locale.UK).equals(words);
    }
}
