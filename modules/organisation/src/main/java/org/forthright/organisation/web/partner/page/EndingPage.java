package org.forthright.organisation.web.partner.page;

public record EndingPage(String action, String back, String provider, ArrangementRow arrangement, String version) {}
