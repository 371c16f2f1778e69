@echo off
rem Opens this pack to the devices of one room.
chcp 65001 >nul
cd /d "%~dp0"
where py >nul 2>nul && (py -3 pack\serve.py %* & goto end)
where node >nul 2>nul && (node pack\serve.mjs %* & goto end)
python --version >nul 2>nul && (python pack\serve.py %* & goto end)
echo Please install Python 3 (python.org) or Node.js (nodejs.org) first.
:end
pause
