package org.forthright.organisation.web.partner.page;

public record LeadPage(String action, String back, String provider, String version) {}
