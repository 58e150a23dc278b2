package org.forthright.organisation.web.partner;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.ods.OdsDirectory;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.web.partner.page.ArrangementRow;
import org.forthright.organisation.web.partner.page.CommissionersPage;
import org.forthright.organisation.web.partner.page.PartnersPage;
import org.forthright.organisation.web.partner.register.Entry;
import org.forthright.organisation.web.partner.register.Register;
import org.forthright.organisation.web.partner.register.Show;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.Pagination;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;

/** Lays out the lists: a commissioner's providers, a provider's commissioners. */
@ApplicationScoped
class PartnerList {

    private static final int PER_PAGE = 50;

    private final CurrentActor current;
    private final Organisations organisations;
    private final Arrangements arrangements;
    private final Register register;
    private final OdsDirectory directory;
    private final Clock clock;

    @Inject
    PartnerList(
            CurrentActor current,
            Organisations organisations,
            Arrangements arrangements,
            Register register,
            OdsDirectory directory,
            Clock clock) {
        this.current = current;
        this.organisations = organisations;
        this.arrangements = arrangements;
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    static String address(Actor actor) {
        return "/" + actor.organisationCode() + "/organisation/partners";
    }

    PartnersPage providers(Show show, String words, int page) {
        String address = address(current.actor());
        List<Entry> all = register.entries();
        List<Entry> wanted = all.stream()
                .filter(entry -> entry.isShown(show) && (words.isEmpty() || entry.isCalled(words)))
                .toList();
        String query = "?show=" + show + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=";
        Set<String> closed = directory.closed(
                wanted.stream().map(entry -> entry.provider().odsCode()).toList());
        Pagination pages = Pagination.of(wanted.size(), PER_PAGE, page, address + query);
        return new PartnersPage(
                current.actor().organisationName(),
                address,
                address + "/search",
                address + "/register.csv",
                all.size(),
                show.title(),
                Option.each(Show.class, Show::title),
                wanted.stream()
                        .skip((pages.current() - 1L) * PER_PAGE)
                        .limit(PER_PAGE)
                        .map(entry -> row(entry, address, closed))
                        .toList(),
                pages);
    }

    CommissionersPage commissioners() {
        LocalDate today = London.today(clock);
        Map<UUID, String> names = organisations.listAll().stream().collect(toMap(Organisation::id, Organisation::name));
        return new CommissionersPage(
                current.actor().organisationName(),
                arrangements.namingMe().stream()
                        .map(arrangement -> new CommissionersPage.Row(
                                names.getOrDefault(arrangement.organisationId(), ""),
                                ArrangementRow.of(arrangement, today)))
                        .toList());
    }

    private static PartnersPage.Row row(Entry entry, String address, Set<String> closed) {
        return new PartnersPage.Row(
                address + "/" + entry.provider().id(),
                entry.name(),
                entry.provider().odsCode(),
                closed.contains(entry.provider().odsCode()),
                entry.services(),
                ArrangementRow.label(entry.state()),
                entry.provider().lead().name(),
                entry.met(),
                Duty.values().length,
                entry.overdue());
    }
}
