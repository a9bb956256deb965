<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('KIM_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('KIM_PORT', getenv('KIM_PORT'));
define('WP_HOME', getenv('KIM_SITE'));
define('WP_SITEURL', WP_HOME);
// Passwords of applications are not asked for over plain http elsewhere.
define('WP_ENVIRONMENT_TYPE', 'local');
// It would ask others for newer versions of itself.
define('DISABLE_WP_CRON', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', 'a key of ' . $name);
    define($name . '_SALT', 'a salt of ' . $name);
}
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
