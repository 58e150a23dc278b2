package org.forthright.organisation.onboarding;

import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;

/** What was taken over from tenant-config; on the record of the organisation itself. */
public sealed interface OnboardingEvent extends AuditedEvent {

    record Opened(String name) implements OnboardingEvent {
        @Override
        public String kind() {
            return "onboarding.opened";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    record Described(String what, String from, String to) implements OnboardingEvent {
        @Override
        public String kind() {
            return "onboarding.described";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("what", what, "from", from, "to", to);
        }
    }

    record Admitted(String person, String roles) implements OnboardingEvent {
        @Override
        public String kind() {
            return "onboarding.admitted";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "roles", roles);
        }
    }

    record PersonChanged(String person, String from, String to) implements OnboardingEvent {
        @Override
        public String kind() {
            return "onboarding.person-changed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "from", from, "to", to);
        }
    }
}
