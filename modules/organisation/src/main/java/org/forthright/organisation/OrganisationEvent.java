package org.forthright.organisation;

import java.time.LocalDate;
import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.organisation.people.DelegatedFunction;

/** What happened in the organisation itself; on its own record, with no complaint. */
public sealed interface OrganisationEvent extends AuditedEvent {

    record DelegationGiven(DelegatedFunction function, String to, LocalDate from, LocalDate until)
            implements OrganisationEvent {
        @Override
        public String kind() {
            return "organisation.delegation-given";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("function", function.title(), "to", to, "from", from.toString(), "until", until.toString());
        }
    }

    record DelegationRevoked(DelegatedFunction function, String to) implements OrganisationEvent {
        @Override
        public String kind() {
            return "organisation.delegation-revoked";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("function", function.title(), "to", to);
        }
    }
}
