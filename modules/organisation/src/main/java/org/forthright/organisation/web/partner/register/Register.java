package org.forthright.organisation.web.partner.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.Providers;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Assurances;

/** The whole register of my organisation in three statements, by the names that its providers have today. */
@ApplicationScoped
public class Register {

    private final Organisations organisations;
    private final Providers providers;
    private final Arrangements arrangements;
    private final Assurances assurances;
    private final Clock clock;

    @Inject
    Register(
            Organisations organisations,
            Providers providers,
            Arrangements arrangements,
            Assurances assurances,
            Clock clock) {
        this.organisations = organisations;
        this.providers = providers;
        this.arrangements = arrangements;
        this.assurances = assurances;
        this.clock = clock;
    }

    public List<Entry> entries() {
        LocalDate today = London.today(clock);
        Map<UUID, String> names =
                organisations.providers().stream().collect(toMap(Organisation::id, Organisation::name));
        Map<UUID, List<Arrangement>> arranged = arrangements.mine().stream().collect(groupingBy(Arrangement::entryId));
        Map<UUID, List<Assurance>> assured = assurances.listAll().stream().collect(groupingBy(Assurance::entryId));
        return providers.byName().stream()
                .map(provider -> new Entry(
                        provider,
                        provider.providerId().map(names::get).orElse(provider.name()),
                        arranged.getOrDefault(provider.id(), List.of()),
                        assured.getOrDefault(provider.id(), List.of()),
                        today))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }
}
