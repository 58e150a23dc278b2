package org.forthright.ombudsman;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.event.DomainEvent;
import org.forthright.ombudsman.bundle.Bundle;

/** What happened around the Ombudsman. Readers' events are shared with the organisation whose bundle it is. */
public sealed interface OmbudsmanEvent extends DomainEvent {

    record Referred(UUID complaintId, LocalDate due) implements OmbudsmanEvent {
        @Override
        public String kind() {
            return "ombudsman.referred";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("due", due.toString());
        }
    }

    /** A request was recorded otherwise than the Ombudsman wrote it. */
    record RequestCorrected(UUID complaintId, LocalDate asked, LocalDate due) implements OmbudsmanEvent {
        @Override
        public String kind() {
            return "ombudsman.request-corrected";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("asked", asked.toString(), "due", due.toString());
        }
    }

    /** Keeps the manifest's fingerprint in the audit chain, apart from the row that could be changed with the bundle. */
    record BundleBuilt(UUID complaintId, int number, int papers, String manifest) implements OmbudsmanEvent {
        @Override
        public String kind() {
            return "ombudsman.bundle-built";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number), "papers", Integer.toString(papers), "manifest", manifest);
        }
    }

    record BundleReleased(UUID complaintId, int number, String readers, String manifest) implements OmbudsmanEvent {
        @Override
        public String kind() {
            return "ombudsman.bundle-released";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number), "readers", readers, "manifest", manifest);
        }
    }

    record BundleOpened(UUID complaintId, Set<UUID> sharedWith, Map<String, String> details) implements OmbudsmanEvent {

        public static final String KIND = "ombudsman.bundle-opened";

        public static BundleOpened of(Bundle bundle, Set<UUID> sharedWith) {
            return new BundleOpened(bundle.complaintId(), sharedWith, named(bundle));
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    record PageRead(UUID complaintId, Set<UUID> sharedWith, Map<String, String> details) implements OmbudsmanEvent {

        public static final String KIND = "ombudsman.page-read";

        public static PageRead of(Bundle bundle, Set<UUID> sharedWith, int page) {
            return new PageRead(
                    bundle.complaintId(),
                    sharedWith,
                    Map.of(
                            "reference", bundle.reference(),
                            "number", Integer.toString(bundle.number()),
                            "page", Integer.toString(page)));
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    record BundleDownloaded(UUID complaintId, Set<UUID> sharedWith, Map<String, String> details)
            implements OmbudsmanEvent {

        public static final String KIND = "ombudsman.bundle-downloaded";

        public static BundleDownloaded of(Bundle bundle, Set<UUID> sharedWith, String file) {
            return new BundleDownloaded(
                    bundle.complaintId(),
                    sharedWith,
                    Map.of(
                            "reference", bundle.reference(),
                            "number", Integer.toString(bundle.number()),
                            "file", file));
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    private static Map<String, String> named(Bundle bundle) {
        return Map.of("reference", bundle.reference(), "number", Integer.toString(bundle.number()));
    }
}
