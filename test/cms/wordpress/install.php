<?php
// Installs WordPress beside this file, with a user of each role; writes their passwords.
$_SERVER['HTTP_HOST'] = parse_url(getenv('KIM_SITE'), PHP_URL_HOST);
(new mysqli('localhost', 'root', '', '', 0, getenv('KIM_SOCKET')))->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// Nobody is told by mail, and the site is not asked whether it understands beautiful addresses: it is not served yet.
function wp_new_blog_notification() {}
add_filter('pre_http_request', fn () => new WP_Error('http_request_failed'));
wp_install('Desa', 'administrator', 'administrator@desa.test', true, '', 'rahasia');
update_option('posts_per_page', 100);
update_option('default_role', 'author');
switch_theme('desa');

$passwords = [];
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
    $user = get_user_by('login', $role)->ID ?? wp_insert_user([
        'user_login' => $role,
        'user_email' => "$role@desa.test",
        'user_pass' => 'rahasia',
        'role' => $role,
    ]);
    [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($user, ['name' => 'tests']);
}
echo json_encode($passwords);
