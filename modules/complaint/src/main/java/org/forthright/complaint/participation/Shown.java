package org.forthright.complaint.participation;

import java.util.List;

/** What an organisation's lists show of a complaint. */
public record Shown(String reference, String name, String subject, List<String> tags) {}
