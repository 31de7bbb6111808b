package shop.vitrine.pages;

import jakarta.ws.rs.ApplicationPath;

/** Every URL of the market is a resource; assets alone are files. */
@ApplicationPath("/")
public class Application extends jakarta.ws.rs.core.Application {}
