package org.forthright.organisation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.tenancy.Role;

/** The roles that an administrator gives in my organisation: those of its kind, but for the offices of the Regulations. */
@ApplicationScoped
public class GivenRoles {

    private final Organisations organisations;

    @Inject
    GivenRoles(Organisations organisations) {
        this.organisations = organisations;
    }

    /** In the order of {@link Role}. */
    public List<Role> all() {
        Organisation mine = organisations.mine();
        return mine.kind().roles().stream()
                .filter(role -> Office.of(role).isEmpty())
                .sorted()
                .toList();
    }

    public void requireCanBeGiven(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refusal(PeopleRefusal.NO_ROLE);
        }
        requireNothingElse(roles);
    }

    /** The same where somebody may be left with an office alone. */
    public void requireNothingElse(Set<Role> roles) {
        if (roles.stream().anyMatch(role -> Office.of(role).isPresent())) {
            throw new Refusal(PeopleRefusal.BY_APPOINTMENT);
        }
        if (!all().containsAll(roles)) {
            throw new Refusal(PeopleRefusal.ROLE_NOT_HERE);
        }
    }

    /** "Complaint handler, Administrator". */
    public static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
