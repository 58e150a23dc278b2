package org.forthright.organisation.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;

/** The arrangements of my organisation as a commissioner, and those that name it as a provider. */
@ApplicationScoped
public class Arrangements implements PanacheRepositoryBase<Arrangement, UUID> {

    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Arrangements(CurrentActor current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** Everything that my organisation has arranged, the newest first. */
    public List<Arrangement> mine() {
        return list("organisationId = ?1 order by fromOn desc, service", me());
    }

    public List<Arrangement> with(Provider provider) {
        return list("organisationId = ?1 and entryId = ?2 order by fromOn desc, service", me(), provider.id());
    }

    /** What others have arranged with my organisation, the newest first. */
    public List<Arrangement> namingMe() {
        return list("providerId = ?1 order by fromOn desc, service", me());
    }

    /** The organisations of the platform with which an arrangement of mine is live today. */
    public Set<UUID> liveProviders() {
        LocalDate today = London.today(clock);
        return mine().stream()
                .filter(arrangement -> arrangement.isLiveOn(today))
                .map(Arrangement::providerId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** One of mine with that provider. */
    public Arrangement require(Provider provider, UUID id) {
        return with(provider).stream()
                .filter(arrangement -> arrangement.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private UUID me() {
        return current.actor().organisationId();
    }
}
