package org.forthright.organisation.onboarding.file;

import java.util.List;
import org.forthright.organisation.Profile;
import org.forthright.platform.folder.Mistake;

/** Files that were looked at: what stands in them, and everything that is wrong in them. */
public record Checked(List<Profile> profiles, List<Mistake> mistakes) {

    public Checked {
        profiles = List.copyOf(profiles);
        mistakes = List.copyOf(mistakes);
    }

    public boolean isSound() {
        return mistakes.isEmpty();
    }

    /** What may be taken over; nothing of files in which anything is wrong. */
    public List<Profile> sound() {
        if (!isSound()) {
            throw new IllegalStateException("Files with mistakes are not taken over");
        }
        return profiles;
    }
}
