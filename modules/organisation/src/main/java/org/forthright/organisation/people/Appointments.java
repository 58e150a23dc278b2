package org.forthright.organisation.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.forthright.platform.tenancy.Role;

/** Who holds the two offices of the Regulations in my organisation, and when. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    public Appointment require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Those to an office that were not taken back, the earliest first. */
    public List<Appointment> to(Office office) {
        return list("office = ?1 and withdrawnAt is null order by fromOn", office);
    }

    public List<Appointment> newestFirst() {
        return list("order by fromOn desc, office");
    }

    /** Those of a person that were not taken back. */
    public List<Appointment> of(UUID person) {
        return list("personId = ?1 and withdrawnAt is null order by fromOn", person);
    }

    /** Who holds the office on that day. */
    public List<Appointment> liveOn(Office office, LocalDate day) {
        return to(office).stream()
                .filter(appointment -> appointment.isLiveOn(day))
                .toList();
    }

    /** The roles that count on that day: an office does while the person is appointed to it, every other role always. */
    public Set<Role> rolesOn(Membership member, LocalDate day) {
        return roles(member, appointment -> appointment.isLiveOn(day));
    }

    /** The roles that count on that day or will later: those the sign-in service has to know. */
    public Set<Role> rolesFrom(Membership member, LocalDate day) {
        return roles(member, appointment -> !appointment.isOverOn(day));
    }

    private Set<Role> roles(Membership member, Predicate<Appointment> counts) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(member.roles());
        if (roles.removeAll(Office.roles())) {
            of(member.id()).stream()
                    .filter(counts)
                    .map(appointment -> appointment.office().role())
                    .filter(member.roles()::contains)
                    .forEach(roles::add);
        }
        return roles;
    }

    /** Somebody else who holds the office on that day. */
    public Optional<Appointment> besides(Appointment appointment, LocalDate day) {
        return liveOn(appointment.office(), day).stream()
                .filter(other -> !other.isOf(appointment.personId()))
                .findFirst();
    }
}
