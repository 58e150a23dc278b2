package org.forthright.organisation.partner;

import java.time.LocalDate;
import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;

/** What a commissioner did with its arrangements and its register; on its own record alone. */
public sealed interface PartnerEvent extends AuditedEvent {

    record ArrangementMade(String provider, LocalDate from) implements PartnerEvent {
        @Override
        public String kind() {
            return "organisation.arrangement-made";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("provider", provider, "from", from.toString());
        }
    }

    record ArrangementEnded(String provider, LocalDate until) implements PartnerEvent {
        @Override
        public String kind() {
            return "organisation.arrangement-ended";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("provider", provider, "until", until.toString());
        }
    }

    record ArrangementWithdrawn(String provider, LocalDate from) implements PartnerEvent {
        @Override
        public String kind() {
            return "organisation.arrangement-withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("provider", provider, "from", from.toString());
        }
    }

    /** An entry of the register was found to be an organisation of the platform. */
    record ProviderConnected(String provider) implements PartnerEvent {
        @Override
        public String kind() {
            return "organisation.provider-connected";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("provider", provider);
        }
    }

    record LeadNamed(String provider) implements PartnerEvent {
        @Override
        public String kind() {
            return "organisation.lead-named";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("provider", provider);
        }
    }

    record DutyAssessed(String provider, Duty duty, DutyState state) implements PartnerEvent {
        @Override
        public String kind() {
            return "organisation.duty-assessed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("provider", provider, "duty", duty.title(), "state", state.title());
        }
    }
}
