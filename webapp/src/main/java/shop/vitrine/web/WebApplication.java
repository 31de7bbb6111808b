package shop.vitrine.web;

import jakarta.ws.rs.ApplicationPath;

/** Every URL of the market is a resource; assets alone are files. */
@ApplicationPath("/")
public class WebApplication extends jakarta.ws.rs.core.Application {}
