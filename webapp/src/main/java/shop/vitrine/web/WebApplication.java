package shop.vitrine.web;

import jakarta.ws.rs.ApplicationPath;

/** JAX-RS serves every URL except assets. */
@ApplicationPath("/")
public class WebApplication extends jakarta.ws.rs.core.Application {}
