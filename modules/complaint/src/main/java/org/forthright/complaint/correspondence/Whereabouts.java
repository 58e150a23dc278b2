package org.forthright.complaint.correspondence;

import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;

/** A room that writes letters to the person, and knows of each whether it went. */
public interface Whereabouts {

    /** What became of its letters, by their papers, in words: "Sent by post on 24 November 2026". */
    Map<UUID, String> of(Participation participation);
}
