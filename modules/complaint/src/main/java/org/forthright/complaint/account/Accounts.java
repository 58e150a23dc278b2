package org.forthright.complaint.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The accounts that my organisation may read. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> of(UUID complaintId) {
        return find("complaintId", complaintId).firstResultOptional();
    }

    /** The person's word for it: the one source of it for everything that is written to them. */
    public Term term(UUID complaintId) {
        return of(complaintId).map(Account::term).orElse(Term.COMPLAINT);
    }
}
