package org.forthright.ombudsman.bundle;

/** One of the files that make up a bundle. */
public enum BundleFile {
    /** The document with page numbers throughout. */
    PDF("pdf", "application/pdf"),
    /** The sealed folder with every paper as it came. */
    ZIP("zip", "application/zip"),
    /** What the reading room lists: papers and chronology. */
    INDEX("json", "application/json");

    private final String ending;
    private final String mediaType;

    BundleFile(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String nameOf(Bundle bundle) {
        return "%s-bundle-%d.%s".formatted(bundle.reference(), bundle.number(), ending);
    }
}
