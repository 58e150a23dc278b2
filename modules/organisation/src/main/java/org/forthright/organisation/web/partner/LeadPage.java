package org.forthright.organisation.web.partner;

record LeadPage(String action, String back, String provider, String version) {}
