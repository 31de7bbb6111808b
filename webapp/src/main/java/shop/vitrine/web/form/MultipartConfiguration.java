package shop.vitrine.web.form;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;

/**
 * Lets every resource read forms with files. The servlet of the resources is made by the server and cannot be configured
 * in {@code web.xml}. How much a form may weigh, {@link MultipartFormReader} says before anything is read.
 */
public class MultipartConfiguration implements ServletExtension {
    private static final long MAX_BYTES = 600L << 20;
    private static final int IN_MEMORY = 64 * 1024;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.setDefaultMultipartConfig(new MultipartConfigElement("", MAX_BYTES, MAX_BYTES, IN_MEMORY));
    }
}
